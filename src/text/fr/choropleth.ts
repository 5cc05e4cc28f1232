export const choropleth = {};
