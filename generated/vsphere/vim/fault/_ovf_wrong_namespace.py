# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfWrongNamespace``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfWrongNamespace",
    wire_name="OvfWrongNamespace",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("namespaceName", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfWrongNamespace(vim.fault.OvfInvalidPackage):
    """The fault ``vim.fault.OvfWrongNamespace``.

    Fields:
        - ``namespaceName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfWrongNamespace.rst``
    """

    namespaceName: str = ""
    """``string``, required. Since vSphere API 4.0."""
