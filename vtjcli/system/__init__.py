"""What the operating system gives: files, locks, folders, the keyring, signals, the terminal."""
