import { tinyLibrary } from '../support/tiny-library.ts';
import { CONTRACT_TEXTS, libraryContract } from './library-contract.ts';

libraryContract('embedded', () => tinyLibrary(CONTRACT_TEXTS));
