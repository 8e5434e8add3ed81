import { openMemoryStore } from "../../../bot/store/memory";
import { describeStore } from "./contract";

describeStore("memory", openMemoryStore);
