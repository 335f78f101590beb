# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ExtendedDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ExtendedDescription",
    wire_name="ExtendedDescription",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("messageCatalogKeyPrefix", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "messageArg",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class ExtendedDescription(vim.Description):
    """The data object ``vim.ExtendedDescription``.

    Fields:
        - ``messageCatalogKeyPrefix``: ``string``, required.
        - ``messageArg``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/ExtendedDescription.rst``
    """

    messageCatalogKeyPrefix: str = ""
    """``string``, required. Since vSphere API 4.0."""
    messageArg: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 4.0."""
