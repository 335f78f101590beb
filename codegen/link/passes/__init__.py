"""The passes of linking, a module each; ``codegen.link.linking`` puts them in order."""
