/** Nouns that make a capitalised name a place. Written for this project. */
export const placesLast = `sea ocean river lake bay gulf strait straits channel canal island islands isle isles peninsula coast shore beach cape
  mountain mountains mount hill hills valley desert forest plateau plain plains basin delta canyon ridge glacier
  province county district region territory territories oblast prefecture governorate canton city town township village borough
  street avenue road boulevard highway lane square plaza park bridge airport port harbor harbour station dam stadium arena palace castle
  tower building hotel camp base crossing border heights falls springs reservation ghetto quarter suburb downtown archipelago reef shoal atoll prison cemetery`;

export const placesFirst = `lake mount mt cape fort gulf strait straits sea isle port camp bay river rio villa puerto san santa saint st los las el point
  el-port kota tel ras wadi jebel jabal`;

/** Of these, the ones that take *of*: *Gulf of Aden*, *Strait of Hormuz*. */
export const placesOf = `gulf strait straits sea isle isles bay province city county district state kingdom port cape horn region town village republic mount valley coast`;

/** Compass words that belong to a place's name: *northern Syria*. */
export const compass = `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower greater inner outer mainland`;

/** Prepositions behind which a name is more often where something is than who does something. */
export const locatives = `in at near inside outside throughout across around within into onto toward towards via beyond off`;

/** Endings of places' names in several languages. */
export const placeEndings =
  /(?:stan|shire|ville|burg|burgh|grad|polis|pur|abad|bad|ford|town|wick|mouth|holm|borough|haven|dorf|stadt|minster|chester|cester|field|port|berg|sk|kot|nagar|pura)$/;

/** Endings of surnames in several languages. */
export const surnameEndings =
  /(?:ov|ova|ev|eva|sky|ski|ska|skii|sen|son|sson|ez|ic|vic|enko|chuk|yan|ian|shvili|dze|dottir|stein|mann|oglu|zadeh|escu|opoulos|akis|idis|etti|elli|ini|ucci|aux|eau|witz|wicz|nen|poulos|kov|nov|lov)$/;

/** Districts that are part of a city's name behind its comma, by the city and without stops: *Washington, D.C.* */
export const districts: Readonly<Record<string, readonly string[]>> = { washington: ['dc'] };
