/**
 * The order of the style layers, later ones winning. It stands in the head of every page before any
 * stylesheet: a stylesheet that came first would otherwise make its own layer the weakest.
 */
export const layerOrder = '@layer reset,tokens,base,prose,controls,components,print'
