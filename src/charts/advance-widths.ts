/**
 * Advance widths in thousandths of an em, two base-36 digits a character, in the order of WIDTH_CHARACTERS. Read once
 * from the Fontsource files of Atkinson Hyperlegible Next 5.3.0 (text, digits tabular) and Bricolage Grotesque 5.3.0
 * (heading). U+202F is in neither: it is drawn as U+2009, which both have. Arrows and a few signs are estimates.
 */
export const WIDTH_CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ' +
  'ŒœŸ–—‘’“”•…\u202f\u2009€−→←↑↓²≤≥';

export const TEXT_400 =
  '7s7y8di3ggpjkb4g8b8bdhgu5ua25uarhkhkhkhkhkhkhkhkhkhk5u5ufdhgfddclmheh1hxilftfcjajaawe8hjf1mwj9juggk4h2ggfij6' +
  'ghnshbfzgv8tar9kfcac6relfqdhfoey8qfifa706tdo7anhfaf8fqfy9pd392f0ctj0ddchcs9k6l9kff7s7ydhgyg4fz6leoa8m6abfmgq' +
  'm69w9sg3aman6rfze56o7d74akfmmomso3ciheheheheheheorhxftftftftawawawawj5j9jujujujujuesjuj6j6j6j6fzggg6elelelel' +
  'elelo2dheyeyeyey7070707efpfaf8f8f8f8f8guf8f0f0f0f0chfqchrypofze0mw6k6kb3b3c6im3w3wiggup0p0gogoamgugu';

export const TEXT_700 =
  '8o8faul9gyqxk55u9b9bdhgj7jad7kc8hkhkhkhkhkhkhkhkhkhk7k7kfth0ftf7lpiuhviaj4glfqjyjhbsfliffcnujxkqhhl0i2gygvj2' +
  'hwomj1i2h69gc89kg6b480fcgke6gkfna5ghfv8c77ff8uoifvg0gkgnage4agfreqkkezehe1al72alex8o8fe6hmghi272ffc0m6aui1h3' +
  'm6anaygzb6bb80fzeh86897wb7i1ninoplemiuiuiuiuiuiuquiaglglglglbsbsbsbsjojxkqkqkqkqkqewkqj2j2j2j2i2hhh9fcfcfcfc' +
  'fcfcoee6fnfnfnfn8c8c8c8qgcfvg0g0g0g0g0gjg0frfrfrfrehgkehsgq0fzdxn47h7hdbdbc6lo4c4ciugjp0p0gogob6gugu';

export const HEADING_700 =
  '6f83a0hehtr5kz4x8x8sc4eo5g9s6ha1ih9ngrguhbgyi9e5i8i46s64eoeoeobprfjeiziwjgh9ghk1k386aej3e5q3lkk2hyk3iui4fuk8' +
  'iqrejdhtfu909x8vfwff7vgahqfphqg5b2gphj7p7tge7mqahjgxhqhqc2f4b1hafwnzftgqel9p7j9ieo6f83fpjyghhh7jfrarqnbycveo' +
  'j29e9zeobzbo7vhrje6h8b77brcvq2q4u4bmjejejejejejeqhiwh9h9h9h986868686kslkk2k2k2k2k2eokbk8k8k8k8hthyiygagagaga' +
  'gagaprfpg5g5g5g57p7p7p7ph0hjgxgxgxgxgxeogxhahahahagqhqgqrpqsfzexmb5o5ob3b393l93737kpeop0p0dze3bzgugu';
