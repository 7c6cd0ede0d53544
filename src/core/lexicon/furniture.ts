/**
 * A whole line that is furniture wherever it stands: what pages put around an article. Matched against a
 * line of at most 200 units; each is bounded, so that a line costs one pass.
 */
export const FURNITURE_LINES: readonly RegExp[] = [
  // nothing-said
  /^(?!\D{0,3}\d{1,4}[/.-]\d{1,2}[/.-]\d{2})[\p{N}\p{P}\p{S}\s]{1,40}$/u,
  // advertising
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|publicit[ée]|werbung|anzeige)(?:$|[,:.·–—-].{0,60}$)/iu,
  // credits
  /^.{2,100} contributed (?:reporting )?to this (?:report|story|article)\.?[)\]]?$/iu,
  // continues
  /^.{0,30}\b(?:story|article|content|text)\b.{0,15}\bcontinues? (?:below|after|beneath)\b.{0,60}$/iu,
  // read-more
  /^(?:read (?:more|next|also|the full (?:article|story|report)|this next)|see (?:also|more)|more (?:on|about|from|stories|here|to read)|learn more|find out more|view (?:all|more|comments)|show (?:more|less|caption|comments)|load more|keep reading|continue reading|also read|don['’]t miss|watch(?: now|:| live:)|listen(?: now|:| to this)|up next|what to read next)(?:$|[\s:].{0,110}$)/iu,
  // lists
  /^(?:(?:(?:most|top) (?:read|popular|viewed|shared|stories)|popular(?: now| stories| posts)|trending(?: now)?|related(?: \w+)?|recommended(?: for you| \w+)?|latest(?: news| stories| posts)?|recent (?:posts|comments)|editor['’]?s['’]? picks?|other stories|from around the web|in pictures)(?: in [\w ]{1,30})?:?$|you (?:may|might) (?:also )?(?:like|be interested).{0,40}$|other stories you.{0,40}$|in this (?:article|story).{0,60}$|related:.{0,140}$)/iu,
  // subscribe
  /^(?:(?:subscribe|register|donate|sign (?:up|in|out)|log ?(?:in|out)|become a (?:member|subscriber))(?:$| (?:now|here|today|to|for|free|with|\/).{0,110}$)|(?:join (?:us|the conversation)|already (?:a )?(?:subscriber|member|registered)|create (?:an )?account|my account|support (?:us|our (?:work|journalism))|buy (?:us|tickets)|get (?:our|unlimited|your daily|breaking news|the latest|the best|best|daily)|try (?:it )?free|newsletters?$|manage (?:your )?(?:subscription|account|preferences)).{0,120}$)/iu,
  // share
  /^(?:(?:share(?: (?:this(?: \w+)?|on|via|full article|article|story|page))?|tweet(?: this)?|follow (?:us|@).{0,60}|follow [^.]{2,60} on (?:social media|twitter|x|facebook|instagram|threads|bluesky|linkedin)\b.{0,40}|pin it|e-?mail(?: this| article)?|print(?:er)?(?: this| friendly(?: and pdf)?| article)?|copy (?:this )?(?:link|url)|bookmark(?: this(?: page| site)?)?|tell a friend|save(?: article| for later)?|send (?:us |this )(?:news|tips?|article)?|facebook|twitter|x|instagram|linkedin|whatsapp|reddit|telegram|pinterest|flipboard|messenger|youtube|rss)[\s,|·•/&:!]*){1,14}$/iu,
  // comments
  /^(?:\p{N}* ?comments?(?: \(?\p{N}*\)?)?|(?:leave|post|write|add) (?:a )?(?:reply|comments?)(?: \(?\p{N}+\)?)?|join the (?:conversation|discussion)|view comments.*|comments? (?:are|have been) (?:closed|disabled|turned off).*|no comments(?: yet)?|be the first to comment.*|reply|report (?:abuse|comment|this))$/iu,
  // comment-form
  /^(?:your e-?mail address will not be published|required fields are marked|save my name|notify me of|you must be logged in|(?:name|e-?mail|website|comment) ?\*).{0,140}$/iu,
  // older-newer
  /^(?:[«←‹<]+ ?(?:older|newer|previous|next)(?: (?:posts?|entry|entries|story|stories|page))?(?:[\s»→›>|]*|[:|].{1,150})|(?:older|newer|previous|next)(?: (?:posts?|entry|entries|story|stories|page))?(?::[^.!?]{1,100})?\s?[»→›>]+)$/iu,
  // navigation
  /^(?:back to (?:top|home|the).{0,30}|(?:skip|jump) to (?:main |the )?(?:content|navigation|footer|search).{0,30}|(?:main )?menu|home(?:page)?|search|close|open|toggle.{0,30}|next|previous|prev|(?:next|previous) (?:article|post|story|page)(?:$|[:\s].{0,100})|page \d+ of \d+|sections?|topics?|tags?|tags?:.{0,180}|filed under.{0,150}|categor(?:y|ies).{0,100}|posted in.{0,100}|explore(?: more)?|contact(?: us)?|about(?: us)?|site ?map|careers|help|faqs?|weather|sports?|opinion|business|world|lifestyle|entertainment|politics|video|photos?|gallery|podcasts?)$/iu,
  // legal
  /^(?:.{0,80}(?:©|copyright (?:© ?)?\p{N}{4}|all rights reserved|may not be (?:published|reproduced|republished)).{0,110}|(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|settings)|cookie (?:policy|settings|preferences)|do not sell my)[^.]{0,80})$/iu,
  // cookies
  /^(?:(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking))\b.{0,120}\b(?:cookies|consent)\b.{0,120}|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|consent|choices))$/iu,
  // age-of-article
  /^this (?:article|story|page|post) (?:is|was) .{0,30}\b(?:old|ago|archived?|updated)\b.{0,40}$/iu,
  // reading-time
  /^(?:\p{N}+ min(?:ute)?s?(?: read)?|(?:reading|read) time.{0,30}|estimated reading.{0,30}|\p{N}+ (?:shares?|views?|likes?|votes?|reads?|photos?))$/iu,
  // media-player
  /^(?:(?:play|watch|view|open|enlarge|expand|hide|toggle)\b.{0,40}\b(?:video|audio|image|gallery|caption|photo|fullscreen|player)|media caption.{0,5}|image (?:source|caption|copyright|credit).{0,80}|loading[.…]{0,3}|video unavailable.{0,60}|your browser does not support.{0,80})$/iu,
  // corrections-desk
  /^(?:contact (?:the author|this (?:reporter|author)|our newsroom)|got a (?:tip|story)|do you have (?:a story|information)|have you (?:been affected|got a).{0,60}|send (?:us )?(?:news|tips|your).{0,60}|report an? (?:error|typo|correction).{0,40}|our standards:.{0,80}|licen[cs]ing rights.{0,60}|reprints.{0,40})\b.{0,80}$/iu,
  // disclosure
  /^(?:we may (?:earn|receive) .{0,20}commission|this (?:post|article) (?:may )?contains? (?:affiliate|sponsored)|(?:if|when) you (?:buy|purchase|click).{0,40}(?:links?|commission)).{0,150}$/iu,
  // wire-slug
  // "BC-Ferry-Sinks, 1st Ld-Writethru, a0543, 250", "Eds: Updates with toll.", "c. 1989 N.Y. Times News Service"
  /^(?!.*\d\d-\d\d-\d\d)(?:(?:[a-z] ?[a-z] |[A-Z]\d{3,4} )?(?:AM|PM|BC|BX|AP|US|UK)-{1,2}[\p{Lu}\d][\p{L}\d'’&.-]{2,40}(?:,.{0,80}|\s{1,4}\d.{0,40})?|(?:Eds?|EDS?|Editors?|EDITORS?)\.?:.{1,150}|c\. ?(?:19|20)\d\d,? .{3,60}(?:[Ss]ervice|[Ss]yndicate|Times|Post|Journal)\.?|[ars]\d{4}|\(For use by .{3,80}\))$/u,
  // about-itself
  // "This story was first published on May 3. It was updated on May 4 to correct a name."
  /^[*(_[]{0,3} ?(?:(?:correction|clarification|editor['’]?s note)\b.{0,30}[:–—-] ?)?(?:this|an earlier version of this|a previous version of this) (?:article|story|report|post|piece|column|page|translation|text) (?:(?:was|has been|is) (?:(?:first|originally|last|automatically|machine)[ -])?(?:published|posted|updated|amended|corrected|revised|edited|changed|translated)|(?:mis)?(?:stated|spelled|spelt|identified|gave|said))\b.{0,240}$/iu,
  // "English service – machine-assisted translation. Only the German text is binding."
  /^(?:[^.]{0,40}[–—|:·-] )?(?:machine|automatic|computer)(?:[- ](?:assisted|generated))? translation\b.{0,100}$/iu,
  // appeal
  // "More people are reading the Herald than ever, but advertising revenues are falling fast."
  /^.{0,60}\b(?:a small favou?r to ask|more people are reading .{2,40} than ever|if everyone who reads our (?:reporting|journalism)|support (?:our|independent|quality|local) journalism|for as little as [$£€]\d|make a (?:contribution|donation) to (?:our|keep))\b.{0,300}$/iu,
  // download
  /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b.{0,60}$/iu,
];

/**
 * Phrases that only furniture uses. Three of them in one paragraph make it furniture, however
 * long it is: one alone may stand in a story about the web.
 */
export const FURNITURE_PHRASES: RegExp =
  /read more|privacy policy|terms of (?:use|service)|cookie|newsletter|subscri(?:be|ption)|unsubscribe|all rights reserved|by (?:posting|signing up|submitting|clicking|subscribing)|you agree to|your (?:inbox|e-?mail(?: address)?|comments?)|our (?:readers|newsletters?|articles|website|app)|comment(?:s|ing)? (?:systems?|box|policy|section|guidelines|should)|e-?mail us|contact us|follow us|facebook (?:comment|profile|page)|disqus|report (?:spam|abuse)|abusive|foul language|sign up|log in|click (?:here|the|on)|blog posts|share your|advertis\w+|sponsored|affiliate|opt out|©|breaking news alerts|download (?:the|our)/giu;

/** Words alone on a line under which links to other articles stand. */
export const LINKS_FOLLOW: RegExp =
  /^(?:see (?:also|more)|also (?:see|read|on .{2,30})|read (?:more|also)|don['’]t miss|more (?:on|about|from) .{2,40}|on this story|elsewhere|in other news|must[ -]reads?|what to read next|up next|top stories|popular(?: now)?|linked stories|background|from the archives?) ?:?$/iu;

/** Lines after which nothing of the article follows: comments, and lists of other articles. */
export const END_OF_ARTICLE: RegExp =
  /^(?:related(?: (?:articles?|stories|posts|news|content|topics|coverage|links|reading))?|more (?:about|from|stories|on this|news|like this|in this).{0,60}|read (?:next|more)|recommended(?: .{0,40})?|you (?:may|might) also (?:like|be interested in).{0,30}|other stories.{0,40}|most (?:read|popular|viewed|shared).{0,30}|trending(?: now)?|leave a (?:reply|comment)|post a comment.{0,12}|recent (?:posts|comments|articles|stories|news)|(?:older|newer) posts?|archives?|\p{N}+ (?:responses?|thoughts?|replies) (?:to|on) .{1,120}|\p{N}* ?comments?(?: \(?\p{N}*\)?)?|join the (?:conversation|discussion)|about the author.{0,60}|(?:next|previous) (?:article|post|story).{0,80}|editors?['’]? (?:note|picks?)|tags?:?|filed under:?.{0,100}|topics?:?|latest (?:news|stories).{0,20}|from the (?:archive|web).{0,30}|sections?)$/iu;
