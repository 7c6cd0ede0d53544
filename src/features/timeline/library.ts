/** What the library that draws stands on, to be fetched before it. */
export { DataSet } from 'vis-data/esnext';
