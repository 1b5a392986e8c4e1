"""Looking subjects up in the register: one, or a batch, each query in the log before it is sent."""
