# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VvolNQN``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VvolNQN",
    wire_name="HostVvolNQN",
    since="vim.version.v8_0_2_0",
    rank=31,
    properties=lambda: (
        _rt.Property("targetNQN", "string", since="vim.version.v8_0_2_0", rank=31),
        _rt.Property("storageArray", "string", since="vim.version.v8_0_2_0", rank=31),
        _rt.Property("online", "boolean", since="vim.version.v8_0_2_0", rank=31),
    ),
)
class VvolNQN(vmodl.DynamicData):
    """The data object ``vim.host.VvolNQN``, on the wire ``HostVvolNQN``.

    Fields:
        - ``targetNQN``: ``string``, required.
        - ``storageArray``: ``string``, required.
        - ``online``: ``boolean``, required.

    Since:
        vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

    Source:
        ``vim/host/VvolNQN.rst``
    """

    targetNQN: str = ""
    """``string``, required. Since vSphere API 8.0.2.0."""
    storageArray: str = ""
    """``string``, required. Since vSphere API 8.0.2.0."""
    online: bool = False
    """``boolean``, required. Since vSphere API 8.0.2.0."""
