/**
 * Words of English that nobody is called by in small letters, beside those that `namePart` knows anyway: how,
 * how much, how often, when and where something is, and the things of an office.
 */
const words = new Set(
  `able above abroad absent accidentally across action actions ago ahead alone along already alright
  although always amount annual answer answering answers anymore anyway anywhere apart apostrophe
  apparently applied applies apply approval around arrive arrived arrives aside asking assume
  audit automatic automatically available average aware badge badges badly basically because
  become before begin beginning behave behaves behind believe best better between beyond big
  bigger biggest birthday blank blocked boring bottom branch break briefing bring broke broken
  budget bug building bulk business busy button buy cafeteria calendar campaign cancel cancelled
  candidate candidates canteen card cards carefully carry catch cause caused causes center certain
  certainly chance changes channel channels character chat chats cheap choice chokes choose clean
  clear clearly click client clients clock close closed closer cloud coffee column comes comma
  comment common company complete completed completely computer concern confirm confused confusing
  consider consultant consultants contact content contract contractor contractors control cookie
  copy correct correctly cost costs count country couple course cover crash crashed critical
  current currently daily damn dashboard date dates dead deadline deal decide decides default
  definitely degree delay delayed delete deliver delivered demo depend depends desk details device
  devices difference different difficult direct direction directly director directors directory
  doctor dog door doors dot double down draft drop during earlier earliest easier easy eat edit
  effect effort eight eleven email emails emergency emojis empty end ended ends engine enough
  enter entered entire entirely environment equal especially evening event eventually everybody
  exact exactly exam example except excluded excuse expect expected expense expenses expired
  explain explanation expression external externals extra fact fair far fast faster favor favour
  feature fee feel few fifth figure finally finance fine finger finished fired five flag floor
  floors flow folder follow following food forever forget forgot form format formerly forward
  found four fourth free freeze freshly friend frozen full fully function further future gap gave
  general generally gone granted greyed guess guest guests guide half hand happen happened
  happening happens hard hardly hardware head headcount headquarters headset heard height helpful
  helps high higher highest history hold holiday home hopefully hr huge human hurry idea illegal
  image impact import important imports impossible incident including incorrect indeed indirect
  info information inside install installed instead intended interesting intern interns internship
  interval invoice invoices issues item items joining joins keep keeps kept key keyboard keys kind
  kitchen knew known laptop large larger lately launch lawyer lead learn least leave legal length
  less let letter letters level lies life like likely limit limits line lines link list listed
  lists live load lobby local location lock locked longer lots loud low lower lucky lunch machine
  machines main mainly management manual manually map maps market marketing matter matters maximum
  meal mean meaning means meanwhile meeting meetings mention merge messages microphone middle mind
  mine minimum minor mistake mobile mode module moment money monitor mostly mouse move moved
  multiple national nationality near nearby nearly necessary neither network networks newer newest
  news nice night nine normal normally note notebook notice number numbers obvious obviously
  occasionally occur occurs offer office officially often older oldest online operate operator
  option options orders original originally others otherwise outside overdue overnight owe own
  owns paid paper parking part partial parties partly partner partners parts past path pay payroll
  pending percent perfect perhaps period personal phone phones pick picks pin pipeline place
  places plan planned platform plenty point points policy pool portal portals position positions
  post practice prefer present press pretty prevent previous previously print printer printers
  private probably procedure process processed processing product production program project
  promised promote promoted proof proper properly property public purpose push put quarter queue
  quickly quiet quite quote random range rare rarely rate rather reach reaches read ready real
  really reason reboot rebuild receive received receives recent record records refresh refuse
  refused regional register registered registers regular regularly rehire rehired reject rejected
  related release relevant reliable remain remember remote remove removed removes repeat replace
  reply request requests require requires restart result results retry return returns review
  rights risk role roles room rooms rotate rough roughly round row rows rule rules safe salary
  sales same sandbox saved schedule scheduled school screen screenshot search seat seats second
  seconds secretary section secure security seem seen sees seldom select sell send sender sent
  separate sequence serious seriously session set sets setting settings setup seven several severe
  shared sheet shift ship shop shorter shortly shut sick side sign signal silent silly similar
  simple simply single site sites sits situation six size slow slower slowly smaller snack
  solution solve solved somehow sometimes somewhere soon sooner sort source special specific speed
  spend staff stage standard stands state stated statement states station stay stays steady step
  steps stores strange strategy street strict strictly string stuff stupid style subject success
  successful successfully such sudden suddenly suggest suggestion summary supplier suppose
  supposed surely surname swap switch switched symbol table tables tag take taken takes taking
  talk task tasks technical technically temporary ten term terminal terms terrible test tests text
  thank therefore thing third though thought three through ticket tickets tight times tiny title
  together tonight tool tools top topic total totally touch track trainee trainees training
  transfer transferred travel treat trigger trip trouble true trust truth try turn turned turns
  twelve twenty twice type types typical typically ugly unblock unclear under understand
  unfortunately unique unit units unless unlikely unlock unusual upcoming upgrade upload upon
  upper usual usually valid vendor vendors version via video view visible visit visitor visitors
  voice volume vote wage wait wall warn warning warranty watch weather website weekday weekend
  weekly weird welcome whatever whenever whether while whole whom wide wifi window windows wipe
  wire within wizard wonder wondering word words worried worry worse worst worth write writes
  writing written wrongly wrote yearly yellow younger youngest zero zone`
    .trim()
    .split(/\s+/),
);

/** Whether a word, written small, is one of them. */
export function isEnglishWord(word: string): boolean {
  return words.has(word);
}
