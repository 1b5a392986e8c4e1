"""Files as every package needs them: written atomically, opened safely, not writable by others."""
