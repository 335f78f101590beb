"""The way back: an API becomes documents in the layouts of the reference, and facts files for the rest."""

from codegen.export.documents import export

__all__ = ["export"]
