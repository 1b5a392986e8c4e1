"""Files as every room needs them: written whole, opened without risk, in nobody else's power."""
