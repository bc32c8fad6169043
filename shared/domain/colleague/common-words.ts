/**
 * What people and guessing programs try first: the stems of the most used passwords, and the words of this work.
 * A passphrase may contain them; it may not be made of them.
 */
export const commonWords: readonly string[] = `
password passwort passphrase passcode passw0rd pass word secret letmein welcome changeme default admin administrator
root user guest login logon access test testing demo sample temp temporary qwerty qwertyuiop asdfgh asdfghjkl zxcvbn
zxcvbnm azerty iloveyou love you ilove princess sunshine monkey dragon football baseball basketball soccer cricket
master shadow superman batman spiderman michael jordan jennifer thomas charlie daniel jessica ashley george robert
andrew joshua matthew liverpool arsenal chelsea everton manchester united city rangers celtic tottenham newcastle
england scotland wales ireland britain london summer winter spring autumn january february march april may june july
august september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow
computer internet google facebook amazon microsoft windows apple samsung office outlook excel laptop keyboard mouse
hello whatever freedom ninja mustang harley corvette ferrari mercedes porsche starwars pokemon naruto minecraft
cookie chocolate banana orange cheese pepper ginger flower butterfly rainbow purple yellow silver golden diamond
hunter killer ranger tigger buster maggie bailey sophie oliver charlotte family families father mother brother sister
baby children child school teacher nurse doctor police social worker health council hub roundtable round table
meeting team early help practice safeguarding support minutes agenda please thankyou thank god jesus christ heaven
angel mylove lovely forever friends friend happy lucky magic money trustno trust nothing something anything everything
nobody someone the and for this that with from have correct horse battery staple
`
  .trim()
  .split(/\s+/u);
