/** Read by the bundler, by svelte-check and by the lint. Our components are in runes mode; packages decide for themselves. */
export default {
  compilerOptions: {
    // The default, "svelte-" and six or seven random characters, costs a third of a kilobyte of what the page opens with.
    cssHash: ({ hash, css }) => `s${hash(css).slice(-4)}`,
  },
  vitePlugin: {
    dynamicCompileOptions({ filename }) {
      return filename.includes('node_modules') ? undefined : { runes: true };
    },
  },
};
