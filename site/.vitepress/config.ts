import { defineConfig } from 'vitepress'
export default defineConfig({ title: 'Readout', srcDir: '../docs', outDir: '../dist/site', cacheDir: './.cache', cleanUrls:false })
