/** Schools, books, the arts, the press and sport. */
export const cultureAndSport = `
school pupil student teacher class lesson exam university college degree study learn
book novel write author writer publish story poem poet page read editor hand type
look see view watch gaze visible show
film movie cinema screen actor director scene camera picture footage
sing song singer music concert band orchestra melody album stage tour musician play perform
paint painter painting art artist gallery museum exhibit exhibition picture portrait canvas
newspaper journalist reporter press media broadcast television radio news bulletin viewer programme interview
win beat victory triumph champion title gold medal trophy defeat first winner
lose defeat beat last fail behind loser
goal score net shot penalty header striker equalise
match game play fixture tie final season half interval break
race run lap track finish runner sprint marathon metre fall tumble
coach manager trainer boss captain
fan supporter crowd spectator attendance audience applause cheer watch
penalty spot kick put
header head corner rise
level draw equal equalise
booking yellow card dismiss book
post woodwork crossbar denied hit
table standing league rank place position
leader lead ahead clear behind
serve ace service unreturned
tiebreak decider set
champion holder titleholder defend
rank ranking list number seed
wicket over bowl innings bat batsman
record best mark unprecedented
gold silver bronze medal podium
stadium arena venue pitch
swim swimmer pool lane
swimsuit costume wetsuit trunk wear cap head
mountain climb climber summit peak ascend
ski slope piste snow
withdraw miss absent skip pull
picture canvas paint brush painting
exhibition exhibit gallery show museum display work
library librarian branch borrow paperback reader
read taught learn letter literate
dance dancer ballet
joke funny laugh humour comedy
designer fashion dress
restaurant chef cook
sculpture sculptor statue monument
mosque temple church synagogue
pilgrim pilgrimage holy shrine sacred religious
ancient roman greek antiquity
translate language speak word
festival feast holiday
`;
