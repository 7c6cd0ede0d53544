const rows = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .map((row): readonly [string, string] => {
        const [publisher = '', outlet = ''] = row.split('|');
        return [publisher, outlet];
      }),
  );

/** Who prints in copyright lines and bylines, lower case, and the outlet meant. */
export const PUBLISHERS: ReadonlyMap<string, string> = rows(`
associated newspapers|Daily Mail
bennett coleman|The Times of India
bennett, coleman|The Times of India
british broadcasting corporation|BBC
cable news network|CNN
cbs broadcasting|CBS News
cbs interactive|CBS News
dow jones|The Wall Street Journal
dow jones & company|The Wall Street Journal
express newspapers|Daily Express
fox news network|Fox News
globe newspaper|The Boston Globe
globe newspaper company|The Boston Globe
guardian news & media|The Guardian
guardian news and media|The Guardian
guardian newspapers|The Guardian
independent print|The Independent
independent newspapers (uk)|The Independent
kasturi & sons|The Hindu
mgn|Daily Mirror
mirror group newspapers|Daily Mirror
national public radio|NPR
nbc universal|NBC News
nbcuniversal|NBC News
nbcuniversal media|NBC News
news group newspapers|The Sun
reuter|Reuters
telegraph media|The Daily Telegraph
telegraph media group|The Daily Telegraph
telegraph group|The Daily Telegraph
thomson reuters|Reuters
times newspapers|The Times
tnn|The Times of India
times news network|The Times of India
toi|The Times of India
abc news (australia)|ABC Australia
agencia efe|EFE
economist newspaper|The Economist
forbes media|Forbes
living media india|India Today
nyp holdings|New York Post
radio television hong kong|RTHK
south china morning post publishers|South China Morning Post
telegraph newspapers|The Daily Telegraph
the christian science publishing society|The Christian Science Monitor
thg publishing|The Hindu
time usa|Time
turner broadcasting system|CNN
washington newspaper publishing company|The Washington Examiner
wp company|The Washington Post`);
