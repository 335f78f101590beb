"""What everything on a simulated server stands on: clock, lock, objects, clients, entities, rights."""
