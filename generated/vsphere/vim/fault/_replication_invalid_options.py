# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationInvalidOptions``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationInvalidOptions",
    wire_name="ReplicationInvalidOptions",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("options", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "entity", "vim.ManagedEntity", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class ReplicationInvalidOptions(vim.fault.ReplicationFault):
    """The fault ``vim.fault.ReplicationInvalidOptions``.

    Fields:
        - ``options``: ``string``, required.
        - ``entity``: ``vim.ManagedEntity``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationInvalidOptions.rst``
    """

    options: str = ""
    """``string``, required. Since vSphere API 5.0."""
    entity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 5.0."""
