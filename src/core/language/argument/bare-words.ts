/**
 * Words of which a sentence may be made that only says yes or no to what stands elsewhere, or that reasons will follow:
 * *I completely agree with this statement for the following reasons*. Sources: the verbs of agreement of Hyland's attitude
 * markers (Metadiscourse, 2005), the shell nouns of Schmid (2000) that stand for a view, English function words.
 */
export const bareWords: ReadonlySet<string> = new Set(
  (
    'i my me we our us you one they them he she it this that these those the a an of on in at to by for from with as about and or but so ' +
    'is are am was be been do does did not no yes have has had would will shall should can could may might must let like want try going ' +
    'agree agreed disagree agrees support oppose favor favour approve disapprove prefer side sided choose choice object accept believe think ' +
    'feel say find tend inclined stand share concur convinced belong hold part vote ' +
    'statement view views viewpoint opinion opinions idea ideas notion position point points belief issue issues topic question matter ' +
    'claim argument arguments proposal assertion standpoint case perspective thought thoughts side sides concern concerned ' +
    'former latter first second both either neither former other others same above following below aforementioned given mentioned ' +
    'true right correct wrong completely totally strongly fully definitely absolutely partly quite very extent some ' +
    'certain great large hesitation doubt reason reasons because due owing since which will explain explained discuss discussed present ' +
    'presented give support supported shown elaborate elaborated my own personally essay paragraphs next few several many two three ' +
    'based personal experience examples example detail details follows include including well just here now therefore thus however ' +
    "hard such not never cannot according don't doesn't can't didn't isn't aren't won't"
  ).split(' '),
);

/** Of these, what says yes. */
export const assenting: ReadonlySet<string> = new Set(
  'agree agreed approve concur true right correct accept'.split(' '),
);
