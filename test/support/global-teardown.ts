import './resolve-ts.cjs';
import { closeTestCluster } from './test-cluster.js';

export default closeTestCluster;
