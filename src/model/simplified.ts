import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** The text in simplified characters, as a key for finding; what is simplified already stays as it is. */
export const simplified = (text: string): string => convert(text);
