/** Weather, animals, the earth and what is known of them. */
export const natureAndScience = `
rain flood water storm wet downpour river
snow ice cold freeze frost winter blizzard weather
heat hot warm temperature summer drought
wind gust gale storm hurricane
weather forecast forecaster sky cloud
animal dog cat wolf bird pet cub horse wildlife species
tree forest wood pine plant leaf
land field ground soil earth hill mountain
glacier ice retreat shrink melt thaw
fall crevasse crack swallow gap hole
coast shore beach seaside
lake pond reservoir water
hill slope ridge mountain hillside landslide slide mud move
avalanche snow
earthquake tremor aftershock epicentre magnitude shake
tsunami wave
volcano erupt eruption lava
lightning thunder storm
fish fisherman trawler catch angler
net trap catch
whale dolphin whaler whaling
eagle nest feather bird
goat sheep flock herd animal ancestor forebear
bee hive honey beekeeper
sting bite jellyfish stung
pesticide spray chemical farmer insecticide
insect pest mite locust
flower daisy blossom plant
cull shoot kill marksman hunt
meat carcass flesh beef pork
descend descendant ancestor forebear
extinct endanger survive
poison toxic chemical contaminate
leak spill escape seep come
cloud drift smoke carry wind
radiation nuclear reactor
carbon emission greenhouse climate warm
solar renewable turbine
coal mine miner pit shaft
jewel gem diamond necklace
drill rig well
workman labourer worker drain dig
stone marble rock granite
metal iron steel aluminium
timber wood plank
pane window glass open shut
planet orbit circle star sun earth world astronomer go
wide width double diameter broad
observe observation look telescope
journal publish publication article study finding appear
placebo dummy sugar
gene genetic dna
invention invent inventor patent
robot machine automatic
system booking appointment reservation software
data information record file database
`;
