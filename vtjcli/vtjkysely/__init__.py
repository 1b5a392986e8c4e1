"""The register's service VTJkysely: its operations, return codes and the shape of a reply."""
