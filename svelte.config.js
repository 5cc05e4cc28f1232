/** Read by the bundler, by svelte-check and by the lint. Our components are in runes mode; packages decide for themselves. */
export default {
  vitePlugin: {
    dynamicCompileOptions({ filename }) {
      return filename.includes('node_modules') ? undefined : { runes: true };
    },
  },
};
