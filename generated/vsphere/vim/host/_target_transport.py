# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.host.TargetTransport", wire_name="HostTargetTransport")
class TargetTransport(vmodl.DynamicData):
    """The data object ``vim.host.TargetTransport``, on the wire ``HostTargetTransport``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/TargetTransport.rst``
    """
