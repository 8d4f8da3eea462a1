// What the extension uses of the editor.

type Listener = (value: never) => unknown;
const listeners = new Map<string, Listener>();
const event = (name: string) => (listener: Listener) => {
  listeners.set(name, listener);
  return { dispose: () => listeners.delete(name) };
};

/** What the editor shows and holds; tests read and write it. */
export const editor = {
  log: [] as string[],
  warnings: [] as string[],
  setting: "",
  configurations: [] as string[],
  documents: [] as unknown[],
  folders: [] as string[],
  /** Tells the extension what has happened; resolves when it is done with it. */
  tell: async (name: string, value: unknown = undefined): Promise<void> => void (await listeners.get(name)?.(value as never)),
  reset(): void {
    listeners.clear();
    Object.assign(editor, { log: [], warnings: [], setting: "", configurations: [], documents: [], folders: [] });
  },
};

export const window = {
  createOutputChannel: () => ({ appendLine: (line: string) => editor.log.push(line), append() {}, show() {}, dispose() {} }),
  // Stays open, as nobody closes it.
  showWarningMessage: (text: string) => (editor.warnings.push(text), new Promise(() => {})),
};

export const commands = { registerCommand: (name: string, listener: Listener) => event(name)(listener), executeCommand: async () => {} };

export const workspace = {
  onDidOpenTextDocument: event("open"),
  onDidChangeTextDocument: event("change"),
  onDidChangeConfiguration: event("configuration"),
  onDidGrantWorkspaceTrust: event("trust"),
  createFileSystemWatcher: (pattern: string) => ({ onDidCreate: event(`create ${pattern}`), dispose() {} }),
  findFiles: async () => editor.configurations,
  getConfiguration: () => ({ get: () => editor.setting }),
  get textDocuments() {
    return editor.documents;
  },
  get workspaceFolders() {
    return editor.folders.map((fsPath) => ({ uri: { scheme: "file", fsPath } }));
  },
};

export const extensions = { getExtension: () => undefined };
