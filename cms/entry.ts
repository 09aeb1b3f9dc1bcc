import './styles/cms.css';
import CMS from 'decap-cms-core';
import { makeConfig } from './config/config.ts';
import { findPlace } from './place.ts';
import { registerParts } from './register.ts';

const place = await findPlace();
if (place !== undefined) {
  registerParts();
  CMS.init({ config: makeConfig(place) as never });
}
