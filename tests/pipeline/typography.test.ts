import { describe, expect, it } from 'vitest';
import { typesetFrench } from '../../pipeline/typography';

describe('French typography', () => {
  it.each([
    ['Fuveau : 1 094 puis 1 372', 'Fuveau\u00A0: 1\u202F094 puis 1\u202F372'],
    ['« 0 » ; 13 %', '«\u00A00\u00A0»\u00A0; 13\u00A0%'],
    ['en 2021, 1 254 ; en 2022, 2 596', 'en 2021, 1\u202F254\u00A0; en 2022, 2\u202F596'],
    ['3 149 km²', '3\u202F149\u00A0km²'],
    ['119 communes, la métropole 92', '119 communes, la métropole 92'],
    ['1 000 habitants, 1 234 567 €', '1\u202F000 habitants, 1\u202F234\u202F567\u00A0€'],
  ])('%s', (plain, typeset) => expect(typesetFrench(plain)).toBe(typeset));
});
