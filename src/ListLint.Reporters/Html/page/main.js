// Reads the data of the run that the page was made with, and shows it.
import { read } from './data.js';
import { showHeader, showSummary } from './summary.js';
import { showPanels } from './panels.js';
import { startFindings } from './findings.js';
import { byId } from './dom.js';

const report = read(byId('data').textContent);
showHeader(report);
showSummary(report);
const findings = startFindings(report);
showPanels(report, findings);
byId('skip').addEventListener('click', () => findings.focus());
