export const employment = {};
