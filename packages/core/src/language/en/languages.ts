/** The commonest words of languages that English news may be mistaken for. Own writing. */
const LISTS: { readonly [code: string]: string } = {
  en: 'the of and to in a is that for it was on are as with his they at be this from have or had by not but what were we when your can said there an each which their will would he she has been its who after over about also more than one last president new year two up out into could if no all',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ont mais comme été cette sa ou deux leur elle nous être fait lui après ses même ces dont selon',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  it: 'di e il la che in a per un del è non una con i si da le al sono della nel alla dei come anche più lo dal gli ha ma delle ed se o stato nella degli alle questo suo hanno essere dopo tra',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft door over ze hij werd worden meer wordt deze tot hebben was je die geen kan',
  sv: 'och i att det som en på är av för med den till inte har de ett om var jag men så från kan när vi han hon eller också efter blir över sig vid mot skulle ska',
  da: 'og i at det er en til af den på for med de ikke der var som han et har men om fra vi så kan jeg ved også sig efter blev eller hun over',
  pl: 'w i na z do się nie że to jest o jak po co przez dla od za ale czy tym przed był tak są jego już oraz być które która który',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ne ise ama kadar sonra var o ki değil olduğunu her',
  id: 'yang dan di untuk dengan pada dari ini dalam tidak itu akan ke adalah oleh juga atau sebagai telah bahwa para ada lebih tersebut dapat karena',
  ro: 'și de în la a cu pe din că o este un nu care mai pentru sunt fi au au fost prin sau dar după această',
  cs: 'a v se na je že s z do o to i k ve pro za by ale po jsou od který jako které jeho při už podle však',
  hu: 'a az és hogy nem is egy ez meg azt csak már még de volt ha mint vagy el lesz után szerint',
  fi: 'ja on ei että se oli hän mutta ovat kun myös joka niin kuin tai sekä ole jo olla mukaan',
}

/** Word to the languages that use it much. */
export const COMMON: ReadonlyMap<string, readonly string[]> = (() => {
  const out = new Map<string, string[]>()
  for (const [code, list] of Object.entries(LISTS)) {
    for (const word of new Set(list.split(' '))) {
      const known = out.get(word)
      if (known) known.push(code)
      else out.set(word, [code])
    }
  }
  return out
})()
