"""X-Road message protocol 4.0, for any service: nothing here knows what the service is about."""
