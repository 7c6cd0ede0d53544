import { wordList } from './word-list.ts';

/**
 * Words that are names of people as well, or that often stand with a capital in names of things: a
 * capital alone says little about them. Lower case.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  alexa amber angel april art august aurora autumn basil bay bear bill black blue bond bright brown bush
  candy carol cash chance chapel charity chase chip christian church city clay cliff cloud coast cook
  crown crystal daisy dawn deep delta diamond dick dollar don drew duke eagle earl earth eden eternal faith
  fairy felicity fire fleet forest fortune frank freedom fresh galaxy gene georgia gin ginger giant global
  glory gold golden grace grand grant gray great green grey guy hall happy harbor harbour hawk hazel heart
  heath heaven herb hill holly honey hope horse hunter ice ink iris iron ivy jade jasmine jewel jordan joy
  june justice king knight lance land lane laurel legal liberty light lily line lion little local long
  lord love loving lucky lux magic march mark martial mason max may maya mercedes mercury mercy midnight
  mile miles mill miller min misty moon moral morning mystery myth nation new nice night noble norm north
  ocean olive opal page paper park pat patience patriot pearl penny pepper pilot pink pioneer planet
  porter power precious price pride prince princess promise prudence rain ray real red rev rich rick rise
  river rivers rob robin rock rocky rod rose royal ruby rusty safe sage saint salt sandy saturn savannah scarlet sea
  secret shadow sharp shell silver siri sky smart snow solar son song sonny south spirit spring star
  steel sterling stone storm street strong sue summer sun sunny sunrise sunset super swan sweet target
  temple terra tiger tiny town trinity true van velvet venture venus victor victory viola violet vision
  volt wade walker ward water waters wave way west white wild will willow wind wing winter wise wolf wonder wood
  woods world young zero`),
);
