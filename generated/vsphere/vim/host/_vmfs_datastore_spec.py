# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsDatastoreSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VmfsDatastoreSpec",
    wire_name="VmfsDatastoreSpec",
    properties=lambda: (_rt.Property("diskUuid", "string"),),
)
class VmfsDatastoreSpec(vmodl.DynamicData):
    """The data object ``vim.host.VmfsDatastoreSpec``.

    Fields:
        - ``diskUuid``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VmfsDatastoreSpec.rst``
    """

    diskUuid: str = ""
    """``string``, required. Since 1.0."""
