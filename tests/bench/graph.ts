import { startChannelStub } from "./channelStub";
import { type Figure } from "./figures";
import { countGraphRequests } from "./graphRequests";
import { startGraphTap } from "./graphTap";
import { startProduct } from "./product";

/** Requests to Graph in sequence for a full diagnosis by the built product. */
export async function measureGraphRequests(root: string): Promise<Figure> {
  const [tap, channel] = await Promise.all([startGraphTap(), startChannelStub()]);
  try {
    const product = await startProduct(root, {
      GRAPH_ROOT: tap.root,
      GRAPH_ACCESS_TOKEN: tap.token,
    });
    try {
      const counts = await countGraphRequests(product.url, channel, tap);
      return { figure: "graphRequestsInSequence", ...counts };
    } finally {
      await product.stop();
    }
  } finally {
    channel.close();
    await tap.close();
  }
}
