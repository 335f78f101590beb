# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.provider.Provider``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed("pbm.provider.Provider", wire_name="PbmProvider", since="pbm.version.version1", rank=1)
class Provider(_rt.ManagedObject):
    """The managed object ``pbm.provider.Provider``, on the wire ``PbmProvider``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/provider/Provider.rst``
    """
