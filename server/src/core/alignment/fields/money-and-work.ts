/** Money, work and trade. */
export const moneyAndWork = `
pay wage salary bonus earn money reward income pension
cost price value worth expensive cheap pay charge free fee fare money afford entrance
profit loss earnings revenue sales turnover income result margin
share stock market investor trader session close index analyst
bank loan lend borrow debt rate interest credit mortgage
fund finance money contribute grant donate sponsor budget subsidy pay invest cash
buy sell purchase bid offer acquire own owner property belong take
reserve stockpile store tank stock supply inventory
shop shopkeeper store retailer customer supermarket sell buyer market trader
farm farmer crop harvest field grow grower cattle sheep livestock herd milk agriculture
fruit peach apple orchard vegetable berry
food eat meal hunger bread snack feed cook dish restaurant kitchen drink
coin money note cash silver
survey poll opinion questionnaire study
bankrupt insolvent liquidate administrator debt collapse
insure insurance insurer policy premium
currency dollar euro pound crown exchange
cost price inflation dear expensive cheap
economist analyst forecaster watcher
recession slump economy shrink
order contract commission
plant factory produce production manufacture output mill
customer buyer consumer shopper user client
dividend payout shareholder
merge merger takeover acquire bid
shift clock overtime roster
lend lender loan mortgage grant borrow
rent rental landlord tenant lease
refund reimburse money rebook ticket
fare ticket admission seat rebook
auction hammer lot bidder fetch
lottery jackpot prize gamble bet luck
chance odds probability likelihood risk fluke luck lucky possible
significant statistical difference chance
`;
