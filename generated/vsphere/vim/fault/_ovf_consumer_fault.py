# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerFault",
    wire_name="OvfConsumerFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("errorKey", "string", since="vim.version.version7", rank=7),
        _rt.Property("message", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "params",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class OvfConsumerFault(vim.fault.OvfConsumerCallbackFault):
    """The fault ``vim.fault.OvfConsumerFault``.

    Fields:
        - ``errorKey``: ``string``, required.
        - ``message``: ``string``, required.
        - ``params``: List of ``vim.KeyValue``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerFault.rst``
    """

    errorKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
    message: str = ""
    """``string``, required. Since vSphere API 5.0."""
    params: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 5.0."""
