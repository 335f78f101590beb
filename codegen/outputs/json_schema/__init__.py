"""An output: a JSON Schema of what travels as JSON, which are data objects, faults and enums."""

from __future__ import annotations

from codegen.output.manifest import ManifestFormat
from codegen.outputs.json_schema.document import schema_files
from codegen.outputs.output import API_VERSION, Output

JSON_SCHEMA = Output(
    api_version=API_VERSION,
    format=ManifestFormat("vim-json-schema", "JSON Schema"),
    make=schema_files,
)
