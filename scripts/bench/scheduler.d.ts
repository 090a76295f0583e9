/** The Prioritized Task Scheduling API of browsers, which TypeScript does not know yet. */
declare const scheduler: { postTask(task: () => void, options: { priority: "user-blocking" }): void };
