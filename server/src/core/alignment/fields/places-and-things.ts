/** Places, travel, buildings, machines and what becomes of them. */
export const placesAndThings = `
fire burn blaze flame smoke firefighter alight
explode explosion blast bomb gas detonate
smell stench odour stink scent
crash collide collision hit accident derail rail wagon overturn
car drive driver vehicle road traffic motorist park lane van lorry wheel
train rail railway station track platform passenger tram
plane flight fly airport pilot airline runway crew take land passenger
boat ship sail port harbour vessel captain dock sea crew sailor quay
walk hike hiker walker route path climb step foot
travel traveller journey trip passenger tourist visitor visit
stay shelter sleep night bed camp overnight lodge accommodation guest hotel room
power electricity outage blackout grid supply current light
oil gas fuel petrol barrel energy crude
search find look trace discover locate missing lost
rescue save help pull dig free reach
flee escape evacuate leave run
bus coach minibus passenger
driver wheel motorist steer chauffeur
steward attendant cabin crew
cancel scrap axe ground drop abandon
luggage bag suitcase
sink founder capsize wreck
freight cargo goods load container
tanker tank wagon
line track rail train
bicycle bike cyclist cycle ride rider pedal
cross crossing bridge tunnel
road lane street
horse jockey saddle stable
`;
