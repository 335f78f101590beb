"""The intermediate representation: what documents state, and what the API is once they are linked."""
