import type { NoticeMessages } from './notice-messages.ts';

/** Notices in English. */
export const noticeEn: NoticeMessages = {
  kinds: {
    'not-found': {
      title: 'There is no such page',
      paragraphs: ['Perhaps the address was not copied in full.'],
    },
    'method-not-allowed': {
      title: 'That cannot be done here',
      paragraphs: ['Go back and use the buttons on the page.'],
    },
    fault: {
      title: 'Something went wrong on our side',
      paragraphs: [
        'It is not your fault. Please try again in a few minutes.',
        'Were you registering? You can safely send the form again: you will not be registered twice.',
      ],
    },
    busy: {
      title: 'It is very busy just now',
      paragraphs: ['Nothing has been stored yet.'],
    },
    'link-expired': {
      title: 'This link does not work',
      paragraphs: [
        'The link did not come across whole or is no longer valid. You can have it mailed again.',
      ],
    },
    'link-needed': {
      title: 'Open your personal link first',
      paragraphs: [
        'This page belongs to one registration. No personal link has been opened in this browser, or that was too long ago. Nothing was changed.',
        'Use the link in your mail. No longer have it? You can have it mailed again.',
      ],
    },
    'too-large': {
      title: 'That was too much text',
      paragraphs: ['Nothing was stored. Go back and shorten your answers.'],
    },
    'unsupported-media': {
      title: 'This form takes no files',
      paragraphs: ['Nothing was stored. Go back and send the form as it is.'],
    },
    forbidden: {
      title: 'This came from another site',
      paragraphs: ['To be safe, nothing was stored. Please use the form on this site.'],
    },
    'already-sent': {
      title: 'This has been sent already',
      paragraphs: ['You need not do anything. Your mail tells you what stands.'],
    },
    'unknown-outcome': {
      title: 'We do not know yet whether it worked',
      paragraphs: [
        'Your answers were sent, but the confirmation did not come back in time. Try again with the button: nothing ever happens twice.',
      ],
    },
  },
  retryAfter: (seconds) =>
    seconds === 1 ? 'Try again in a second.' : `Try again in ${seconds} seconds.`,
  retry: 'Try again',
  back: 'Back',
};
