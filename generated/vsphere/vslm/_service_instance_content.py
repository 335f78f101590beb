# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.ServiceInstanceContent``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl, vslm


@_rt.data(
    "vslm.ServiceInstanceContent",
    wire_name="VslmServiceInstanceContent",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("aboutInfo", "vslm.AboutInfo", since="vslm.version.version14", rank=2),
        _rt.Property(
            "sessionManager", "vslm.auth.SessionManager", since="vslm.version.version14", rank=2
        ),
        _rt.Property(
            "vStorageObjectManager",
            "vslm.vso.VStorageObjectManager",
            since="vslm.version.version14",
            rank=2,
        ),
        _rt.Property(
            "storageLifecycleManager",
            "vslm.StorageLifecycleManager",
            since="vslm.version.version14",
            rank=2,
        ),
    ),
)
class ServiceInstanceContent(vmodl.DynamicData):
    """The data object ``vslm.ServiceInstanceContent``, on the wire ``VslmServiceInstanceContent``.

    Fields:
        - ``aboutInfo``: ``vslm.AboutInfo``, required.
        - ``sessionManager``: ``vslm.auth.SessionManager``, required.
        - ``vStorageObjectManager``: ``vslm.vso.VStorageObjectManager``, required.
        - ``storageLifecycleManager``: ``vslm.StorageLifecycleManager``, required.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/ServiceInstanceContent.rst``
    """

    aboutInfo: vslm.AboutInfo = _rt.UNSET
    """``vslm.AboutInfo``, required. Since vslm API 6.7.2."""
    sessionManager: vslm.auth.SessionManager = _rt.UNSET
    """``vslm.auth.SessionManager``, required. Since vslm API 6.7.2."""
    vStorageObjectManager: vslm.vso.VStorageObjectManager = _rt.UNSET
    """``vslm.vso.VStorageObjectManager``, required. Since vslm API 6.7.2."""
    storageLifecycleManager: vslm.StorageLifecycleManager = _rt.UNSET
    """``vslm.StorageLifecycleManager``, required. Since vslm API 6.7.2."""
