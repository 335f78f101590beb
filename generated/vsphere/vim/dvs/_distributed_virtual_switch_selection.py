# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualSwitchSelection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.dvs.DistributedVirtualSwitchSelection",
    wire_name="DVSSelection",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("dvsUuid", "string", since="vim.version.version7", rank=7),),
)
class DistributedVirtualSwitchSelection(vim.SelectionSet):
    """The data object ``vim.dvs.DistributedVirtualSwitchSelection``, on the wire ``DVSSelection``.

    Fields:
        - ``dvsUuid``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/dvs/DistributedVirtualSwitchSelection.rst``
    """

    dvsUuid: str = ""
    """``string``, required. Since vSphere API 5.0."""
