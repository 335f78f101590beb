# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.InheritablePolicy``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.InheritablePolicy",
    wire_name="InheritablePolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("inherited", "boolean", since="vim.version.version5", rank=5),
    ),
)
class InheritablePolicy(vmodl.DynamicData):
    """The data object ``vim.InheritablePolicy``.

    Fields:
        - ``inherited``: ``boolean``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/InheritablePolicy.rst``
    """

    inherited: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
