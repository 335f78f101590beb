# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.PasswordField``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.PasswordField",
    wire_name="PasswordField",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("value", "string", since="vim.version.version5", rank=5),),
)
class PasswordField(vmodl.DynamicData):
    """The data object ``vim.PasswordField``.

    Fields:
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/PasswordField.rst``
    """

    value: str = ""
    """``string``, required. Since vSphere API 4.0."""
