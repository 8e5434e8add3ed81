/**
 * Words of English that nobody is called by in small letters, beside those that `nameIn` knows anyway: how,
 * how much, how often, when and where something is, and the things of an office.
 */
const words = new Set(
  `able above abroad absent accidentally across action actions ago ahead alone along already alright
  although always amount annual answer answers anymore anyway anywhere apart apostrophe apparently
  approval around aside asking assume audit automatic automatically available average aware badly
  basically because become before begin beginning behind believe best better between beyond big bigger
  biggest birthday blank blocked boring bottom branch break briefing bring broke broken budget bug
  building bulk business busy button buy calendar campaign cancel cancelled carefully catch cause caused
  causes center certain certainly changes channel character cheap choice choose clean clear clearly click
  client clients clock close closed closer cloud coffee column comma comment common company complete
  completed completely computer concern confirm confused confusing contact content contract contractor
  contractors control copy correct correctly cost costs count country couple course cover critical current
  currently daily damn dashboard date dates dead deadline deal decide default definitely delay delayed
  delete depends desk details device devices difference different difficult direct direction directly
  directory dot double down draft drop during earlier earliest easier easy edit effect eight eleven email
  emails emergency empty end ended ends enough enter entered entire entirely environment especially
  evening event eventually exact exactly example except excluded excuse expect expected expired explain
  explanation expression extra fact fair far fast faster favor favour feature fee feel few fifth finally
  finance fine finished fired five flag flow folder follow following forever forget forgot form format
  formerly forward found four fourth free freshly friend full fully function further future gap gave
  general generally gone guess guest guests guide half hand happen happened happening happens hard hardly
  head headcount headquarters heard height helpful helps high higher highest history hold holiday home
  hopefully hr huge human idea illegal image important impossible incident including incorrect indeed
  indirect info information inside instead intended interesting intern interns interval issues item items
  keep keeps kept key keys kind knew known laptop large larger lately lead learn least leave legal length
  less let letter letters level lies life like likely limit limits line lines link list listed lists live
  load local location lock locked longer lots loud low lower lucky main mainly management manual manually
  market marketing matter matters maximum mean meaning means meanwhile meeting mention middle mind mine
  minimum minor mistake mode module moment money mostly mouse move moved multiple national nationality
  near nearby nearly necessary neither network newer newest news nice night nine normal normally note
  notice number numbers obvious obviously occasionally office officially often older oldest online
  operator option options orders original originally others otherwise outside overdue overnight own paid
  paper part partial parties partly parts past path pay payroll pending percent perfect perhaps period
  personal pick place places plan planned platform plenty point points policy pool portal position post
  practice prefer present press pretty previous previously print private probably procedure process
  processed processing product production program project promised proof proper properly property public
  purpose push put quarter queue quickly quiet quite random range rare rarely rate rather read ready real
  really reason reboot receive received recent record records refused regional register regular regularly
  rehire rehired reject related release relevant reliable remain remember remote remove removed repeat
  replace reply request requests restart result results retry return review rights risk role roles room
  rough roughly round row rows rule rules safe salary sales same sandbox saved schedule scheduled school
  screen screenshot search second seconds secretary section secure security seem seen seldom select send
  sender sent separate sequence serious seriously session set sets setting settings setup seven several
  severe shared sheet ship shop shorter shortly shut sick side sign signal silent silly similar simple
  simply single site situation six size slow slower slowly smaller solution solve solved somehow sometimes
  somewhere soon sooner sort source special specific speed staff stage standard state stated statement
  states station stay stays steady step steps strange strategy street strict strictly string stupid style
  subject success successful successfully such sudden suddenly suggest suggestion summary supplier suppose
  supposed surely surname switch symbol table tag taken talk task tasks technical technically temporary
  ten term terms terrible test tests text thank therefore thing third though thought three through ticket
  tickets tight times tiny title together tonight tool tools top topic total totally touch track training
  transfer travel trigger trouble true trust truth try turn twelve twenty twice type types typical
  typically ugly unclear under understand unfortunately unique unit units unless unlikely unlock unusual
  upcoming upgrade upload upon upper usual usually valid vendor vendors version via video view visible
  visit voice volume wait wall warn warning watch weather weekend weekly weird welcome whatever whenever
  whether while whole whom wide window windows within wizard wonder wondering word words worried worry
  worse worst worth write written wrongly yearly yellow younger youngest zero zone`
    .trim()
    .split(/\s+/),
);

/** Whether a word, written small, is one of them. */
export function isEnglishWord(word: string): boolean {
  return words.has(word);
}
