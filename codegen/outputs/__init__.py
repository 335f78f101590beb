"""What an API can become: outputs, which are plug-ins, those of the program too."""

from codegen.output.manifest import ManifestFormat
from codegen.outputs.output import API_VERSION, Output

__all__ = ["API_VERSION", "ManifestFormat", "Output"]
